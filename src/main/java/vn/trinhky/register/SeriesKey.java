package vn.trinhky.register;

import vn.trinhky.organization.AgencyId;

/** Which series: of which agency, in which year, of which kind of document. */
record SeriesKey(AgencyId agency, int year, String kind) {}
