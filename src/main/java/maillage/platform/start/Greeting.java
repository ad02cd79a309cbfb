package maillage.platform.start;

import java.util.List;

/** Lines printed when the program is ready, below its address. Any module may have some. */
public interface Greeting {
    /**
     * @param address where the program answers, without a slash at the end, such as {@code
     *     http://localhost:8080}
     */
    List<String> lines(String address);
}
