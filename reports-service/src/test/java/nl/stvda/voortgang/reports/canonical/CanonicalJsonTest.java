package nl.stvda.voortgang.reports.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private final CanonicalJson json = new CanonicalJson(new ObjectMapper());

    @Test
    void sortsNamesAndLeavesOutSpace() {
        var value = new LinkedHashMap<String, Object>();
        value.put("b", List.of(1, true));
        value.put("a", Map.of("€", "é\n", "\r", "\"/\\"));

        var canonical = json.of(value);

        assertThat(canonical).isEqualTo("{\"a\":{\"\\r\":\"\\\"/\\\\\",\"€\":\"é\\n\"},\"b\":[1,true]}");
    }

    @Test
    void keepsEveryDigitOfADecimal() {
        var amount = Map.of("value", new BigDecimal("12345678901234567890.10"));

        var canonical = json.of(amount);

        assertThat(canonical).isEqualTo("{\"value\":\"12345678901234567890.10\"}");
    }

    @Test
    void hashesAsTheUsualCommandDoes() {
        var hash = Sha256.hex("abc");

        assertThat(hash).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.base64(hash)).isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }
}
