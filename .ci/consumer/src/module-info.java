module consumer {
    requires io.github.keyaccount.core;
}
