package vn.trinhky.shell.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonMarkTest {

    @Test
    void showsTheSyllablesThatTellPeopleApart() {
        assertThat(PersonMark.initials("Nguyễn Thị Hạnh")).isEqualTo("NH");
        assertThat(PersonMark.initials("Lê Văn Thảo")).isEqualTo("VT");
        assertThat(PersonMark.initials("Trần Thị Minh Nguyệt")).isEqualTo("MN");
        assertThat(PersonMark.initials("đặng văn ưng")).isEqualTo("VƯ");
    }

    @Test
    void livesWithShortAndOddNames() {
        assertThat(PersonMark.initials("Lan")).isEqualTo("L");
        assertThat(PersonMark.initials("  Vũ   Thị  Lan ")).isEqualTo("VL");
        assertThat(PersonMark.initials("")).isEmpty();
        assertThat(PersonMark.initials("𝔸lpha Bét")).isEqualTo("𝔸B");
    }
}
