package nl.stvda.voortgang.initiatives.catalogue;

import io.quarkus.cache.CacheInvalidateAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Forgets what {@link Catalogue} keeps in memory once it has changed here; other instances see it some seconds later. */
@ApplicationScoped
class CatalogueMemory {

    @CacheInvalidateAll(cacheName = "organisations")
    @CacheInvalidateAll(cacheName = "agreements")
    @CacheInvalidateAll(cacheName = "levels")
    @CacheInvalidateAll(cacheName = "instruments")
    @CacheInvalidateAll(cacheName = "sides")
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged event) {
        // the annotations say it all
    }
}
