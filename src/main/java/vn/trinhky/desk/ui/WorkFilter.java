package vn.trinhky.desk.ui;

import java.util.Arrays;
import java.util.List;
import vn.trinhky.report.WorkList;

/** What of one's work is shown; its name in the address never changes. */
enum WorkFilter {
    ALL("", List.of(WorkList.WAITING_FOR_ME, WorkList.MY_DRAFTS, WorkList.SENT_BY_ME)),
    WAITING("cho-xu-ly", List.of(WorkList.WAITING_FOR_ME)),
    DRAFTS("du-thao", List.of(WorkList.MY_DRAFTS)),
    SENT("da-trinh", List.of(WorkList.SENT_BY_ME));

    private final String address;
    private final List<WorkList> lists;

    WorkFilter(String address, List<WorkList> lists) {
        this.address = address;
        this.lists = lists;
    }

    static WorkFilter of(String address) {
        return Arrays.stream(values())
                .filter(filter -> filter.address.equals(address))
                .findFirst()
                .orElse(ALL);
    }

    String address() {
        return address;
    }

    List<WorkList> lists() {
        return lists;
    }

    /** Whether what one was asked about belongs to it. */
    boolean showsAsked() {
        return lists.contains(WorkList.WAITING_FOR_ME);
    }

    String messageKey() {
        return "desk.MyWorkView.filter." + name();
    }
}
