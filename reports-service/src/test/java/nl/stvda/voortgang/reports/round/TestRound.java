package nl.stvda.voortgang.reports.round;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.file.SampleFile;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.check.Check;

/**
 * A round of a test's own, with the sections of the second report about digitalisation and no texts and entries yet; its checks are off.
 *
 * @param id its key
 */
public record TestRound(String id) {

    public static TestRound in(DataSource database) {
        var id = "test-" + UUID.randomUUID();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var table : List.of("round", "round_section", "block", "draft")) {
                var key = table.equals("round") ? "id" : "round";
                statement.execute("create temp table copied on commit drop as select * from %s where %s = '%s'"
                        .formatted(table, key, "digitalisation-2"));
                statement.execute("update copied set %s = '%s'".formatted(key, id));
                if (table.equals("round")) {
                    // about an agreement of its own, so that what other tests post does not come here
                    statement.execute("update copied set state = 'SIGNING_OFF'");
                    statement.execute("update copied set ordinal = 1, agreement = 'of-%s'".formatted(id));
                }
                if (table.equals("block")) {
                    statement.execute("update copied set id = gen_random_uuid(), text = '{}'");
                }
                statement.execute("insert into %s select * from copied".formatted(table));
                statement.execute("drop table copied");
            }
            connection.commit();
        } catch (SQLException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        return new TestRound(id).withoutChecks(database);
    }

    /** Turns all its checks off. */
    public TestRound withoutChecks(DataSource database) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into check_setting (round, code, severity) values (?, ?, 'OFF')")) {
            for (var check : Check.values()) {
                insert.setString(1, id);
                insert.setString(2, check.name());
                insert.executeUpdate();
            }
        } catch (SQLException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        return this;
    }

    /** Lets what is frozen from now on be agreed by consensus of the board. */
    public TestRound byConsensus(DataSource database) {
        return by(SignOffRule.BOARD_CONSENSUS, database);
    }

    /** Lets what is frozen from now on be agreed by every member. */
    public TestRound everyMember(DataSource database) {
        return by(SignOffRule.EVERY_MEMBER, database);
    }

    private TestRound by(SignOffRule rule, DataSource database) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update round set sign_off_rule = ? where id = ?")) {
            update.setString(1, rule.name());
            update.setString(2, id);
            update.executeUpdate();
        } catch (SQLException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        return this;
    }

    /** Lets the secretariat attach minutes to one of its snapshots; answers their hash. */
    public String minutes(int snapshot) {
        var file = SampleFile.pdf();
        return Api.as(Token.SECRETARIAT)
                .contentType(file.mediaType())
                .body(file.bytes())
                .post(path("/snapshots/%d/minutes?name=%s".formatted(snapshot, file.name())))
                .then()
                .statusCode(201)
                .extract()
                .path("sha256");
    }

    /** Puts it into a state, however it came there. */
    public TestRound in(DataSource database, RoundState state) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update round set state = ? where id = ?")) {
            update.setString(1, state.name());
            update.setString(2, id);
            update.executeUpdate();
        } catch (SQLException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        return this;
    }

    public String path(String below) {
        return "/v1/rounds/%s%s".formatted(id, below);
    }

    /** Lets the secretariat write the text of a section. */
    public TestRound says(String section, String dutch) {
        var address = path("/narratives/" + section);
        var tag = Api.as(Token.AUDITOR).get(address).getHeader("ETag");
        Api.as(Token.SECRETARIAT, """
                        {"text": {"nl": "%s"}, "themes": []}""".formatted(dutch))
                .header("If-Match", tag)
                .put(address)
                .then()
                .statusCode(200);
        return this;
    }

    /** Lets the secretariat freeze its draft; answers the hash. */
    public String freeze() {
        return Api.as(Token.SECRETARIAT, "{\"reasons\": []}")
                .header("If-Match", draft())
                .post(path("/snapshots"))
                .then()
                .statusCode(201)
                .extract()
                .path("hash");
    }

    /** Lets every member that is asked approve its first snapshot. */
    public TestRound approved() {
        return approved(1);
    }

    /** Lets the secretariat freeze its draft as the snapshot with this number, and every member approve that. */
    public TestRound approved(int number) {
        var hash = freeze();
        List<String> members =
                Api.as(Token.AUDITOR).get(path("/snapshots")).path("items[0].policy.members.organisation");
        members.forEach(member -> Api.as(Token.approverOf(member), """
                        {"decision": "approve", "hash": "%s"}""".formatted(hash))
                .post(path("/snapshots/%d/signatures".formatted(number)))
                .then()
                .statusCode(200));
        return this;
    }

    /** Decides what a check means in it. */
    public TestRound checks(String code, String severity) {
        Api.as(Token.SECRETARIAT, """
                        {"severity": "%s"}""".formatted(severity))
                .put(path("/checks/" + code))
                .then()
                .statusCode(200);
        return this;
    }

    /** The ETag of its draft. */
    public String draft() {
        return Api.as(Token.AUDITOR)
                .accept("application/json")
                .get(path("/draft"))
                .getHeader("ETag");
    }
}
