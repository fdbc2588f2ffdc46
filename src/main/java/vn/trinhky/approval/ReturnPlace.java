package vn.trinhky.approval;

/** Where somebody at the due step can send a report back to. */
public sealed interface ReturnPlace {
    /** The step that gets it, or at which the next round begins. */
    RoundStep step();

    /** To the drafter; what they submit then begins at this step. */
    record ToDrafter(RoundStep step) implements ReturnPlace {}

    /** To somebody who had it before, in the same version: what was agreed before that step stands. */
    record ToStep(RoundStep step) implements ReturnPlace {}
}
