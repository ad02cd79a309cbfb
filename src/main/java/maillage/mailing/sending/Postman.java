package maillage.mailing.sending;

/** Hands letters over to the world: the true edge of the module. */
interface Postman {
    /**
     * False while letters are to wait, because no server is named or because that was asked for.
     */
    boolean isOnDuty();

    Delivery deliver(Parcel parcel);

    /** Nothing more is due for now. */
    default void rest() {}
}
