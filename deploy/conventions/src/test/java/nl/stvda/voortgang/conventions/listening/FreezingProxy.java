package nl.stvda.voortgang.conventions.listening;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Passes bytes on, until its connections are frozen: they stay open and nothing comes through, as after a lost route. */
final class FreezingProxy implements AutoCloseable {

    private final ServerSocket server;
    private final int target;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();

    FreezingProxy(int target) throws IOException {
        this.target = target;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Those that are open now; the next ones work. */
    void freeze() {
        connections.forEach(connection -> connection.frozen = true);
    }

    private void accept() {
        try {
            while (true) {
                var connection = new Connection(server.accept(), new Socket(InetAddress.getLoopbackAddress(), target));
                connections.add(connection);
                connection.start();
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var connection : connections) {
            connection.near.close();
            connection.far.close();
        }
    }

    private static final class Connection {

        private final Socket near;
        private final Socket far;
        private volatile boolean frozen;

        Connection(Socket near, Socket far) {
            this.near = near;
            this.far = far;
        }

        void start() throws IOException {
            pass(near.getInputStream(), far.getOutputStream());
            pass(far.getInputStream(), near.getOutputStream());
        }

        private void pass(InputStream from, OutputStream to) {
            Thread.ofVirtual().start(() -> {
                var buffer = new byte[8192];
                try {
                    for (var count = from.read(buffer); count >= 0; count = from.read(buffer)) {
                        if (!frozen) {
                            to.write(buffer, 0, count);
                            to.flush();
                        }
                    }
                    if (!frozen) {
                        to.close();
                    }
                } catch (IOException closed) {
                    // one of the two ends is gone
                }
            });
        }
    }
}
