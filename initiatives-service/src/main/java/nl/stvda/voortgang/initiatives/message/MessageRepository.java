package nl.stvda.voortgang.initiatives.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.PageRequest;

/** Finds and keeps messages. */
@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, UUID> {

    /** Newest first, one more than asked, so that the reader knows whether there is more. */
    List<Message> page(UUID initiative, PageRequest<UUID> request) {
        var newest = request.after()
                .map(before -> find("initiativeId = ?1 and id < ?2 order by id desc", initiative, before))
                .orElseGet(() -> find("initiativeId = ?1 order by id desc", initiative));
        return newest.page(0, request.limit() + 1).list();
    }
}
