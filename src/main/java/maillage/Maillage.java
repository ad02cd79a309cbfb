package maillage;
public final class Maillage { private Maillage() {} public static void main(String[] a) {} }
