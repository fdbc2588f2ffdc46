package vn.trinhky.organization.agency;

import vn.trinhky.organization.LetterheadId;

/** Whether documents carry a letterhead. Implemented by the module that keeps the documents. */
public interface LetterheadUse {
    boolean isUsed(LetterheadId letterhead);
}
