package vn.trinhky.walk;

/** The program, seen as a place where one report goes its way: with its services, or its rules alone. */
public interface Office {
    /** Does it, or throws what the program refuses with. */
    void take(Act act);

    Seen seen();
}
