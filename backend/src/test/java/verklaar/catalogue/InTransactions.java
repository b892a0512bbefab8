package verklaar.catalogue;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import verklaar.shared.DatabaseExtension;

/** Database sides of the catalogue whose every call is a transaction of its own. */
final class InTransactions {

    private InTransactions() {
    }

    static <T> T of(DatabaseExtension database, Class<T> type, Function<EntityManager, T> side) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            var result = new Object[1];
            database.doInTransaction(entities -> {
                try {
                    result[0] = method.invoke(side.apply(entities), arguments);
                } catch (InvocationTargetException failed) {
                    throw failed.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(failed);
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException(impossible);
                }
            });
            return result[0];
        }));
    }
}
