package vn.trinhky.shell;

/** Whose office this is, for the frame and the log-in page. Implemented by the module that keeps the letterheads. */
public interface AgencyName {
    /** The short form on screens, e.g. {@code UBND xã Quyết Thắng}. Asked before log-in too. */
    String shown();
}
