package maillage.themes.shared.counting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What voters have left of their share. Those who paid the same have the same purse; a purse knows
 * the purse it came from and what was paid out of it, so that its exact content can be told when a
 * double is too near to another.
 */
final class Purses {
    static final int EMPTY = 0;
    static final int FULL = 1;
    private final BigFraction share;
    private double[] content = new double[64];
    private int[] from = new int[64];
    private int[] bought = new int[64];
    private long[] points = new long[64];
    private @Nullable BigFraction[] exact = new BigFraction[64];
    private int size = 2;
    private final List<Price> prices = new ArrayList<>();

    Purses(BigFraction share) {
        this.share = share;
        content[FULL] = share.doubleValue();
        exact[EMPTY] = BigFraction.ZERO;
        exact[FULL] = share;
        bought[FULL] = -1;
    }

    double content(int purse) {
        return content[purse];
    }

    BigFraction exactly(int purse) {
        BigFraction known = exact[purse];
        if (known == null) {
            known =
                    exactly(from[purse])
                            .subtract(
                                    prices.get(bought[purse])
                                            .exactly()
                                            .multiply(BigInteger.valueOf(points[purse])));
            exact[purse] = known;
        }
        return known;
    }

    /** Adds what a voter has paid to sums by purchase; tells whether there was anything to add. */
    boolean trace(int purse, long weight, long[] paid) {
        if (purse == EMPTY) {
            return false;
        }
        for (int at = purse; at != FULL; at = from[at]) {
            paid[bought[at]] =
                    Math.addExact(paid[bought[at]], Math.multiplyExact(weight, points[at]));
        }
        return true;
    }

    int purchases() {
        return prices.size();
    }

    Price price(int purchase) {
        return prices.get(purchase);
    }

    BigFraction share() {
        return share;
    }

    /** The next purchase: purses that pay it in full become others. */
    Purchase buy(Price price) {
        prices.add(price);
        return new Purchase(prices.size() - 1, price.about());
    }

    final class Purchase {
        private final int number;
        private final double price;
        private final Map<Long, Integer> changed = new HashMap<>();

        Purchase(int number, double price) {
            this.number = number;
            this.price = price;
        }

        /** The purse after paying the price so many times. */
        int after(int purse, long times) {
            return changed.computeIfAbsent((long) purse << 32 ^ times, any -> add(purse, times));
        }

        private int add(int purse, long times) {
            if (size == content.length) {
                int more = size * 2;
                content = Arrays.copyOf(content, more);
                from = Arrays.copyOf(from, more);
                bought = Arrays.copyOf(bought, more);
                points = Arrays.copyOf(points, more);
                exact = Arrays.copyOf(exact, more);
            }
            content[size] = Math.max(0, content[purse] - price * times);
            from[size] = purse;
            bought[size] = number;
            points[size] = times;
            return size++;
        }
    }

    /**
     * What one point costs in a purchase: (cost − what the poor give) ÷ points of the others.
     *
     * @param poor weight of those who give all they have left
     * @param paid what the poor had paid for earlier purchases, by purchase
     * @param rich weighted points of those who pay the full price
     */
    final class Price {
        private final double about;
        private final BigFraction cost;
        private final long poor;
        private final long[] paid;
        private final long rich;
        private @Nullable BigFraction exactly;

        Price(double about, BigFraction cost, long poor, long[] paid, long rich) {
            this.about = about;
            this.cost = cost;
            this.poor = poor;
            this.paid = paid;
            this.rich = rich;
        }

        double about() {
            return about;
        }

        BigFraction exactly() {
            BigFraction known = exactly;
            if (known == null) {
                known = cost.subtract(money(poor, paid)).divide(BigInteger.valueOf(rich));
                exactly = known;
            }
            return known;
        }
    }

    /** What people of this weight have left who paid these. */
    BigFraction money(long weight, long[] paid) {
        BigFraction money = share.multiply(BigInteger.valueOf(weight));
        for (int purchase = 0; purchase < paid.length; purchase++) {
            if (paid[purchase] != 0) {
                money =
                        money.subtract(
                                prices.get(purchase)
                                        .exactly()
                                        .multiply(BigInteger.valueOf(paid[purchase])));
            }
        }
        return money;
    }
}
