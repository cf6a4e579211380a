package org.unres.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, '', '', 203.0.113.7",
        "203.0.113.7, 198.51.100.1, '', 203.0.113.7",
        "203.0.113.7, 198.51.100.1, 203.0.113.7, 198.51.100.1",
        "203.0.113.7, '10.0.0.1, 198.51.100.1', 203.0.113.7, 198.51.100.1",
        "203.0.113.8, 198.51.100.1, 203.0.113.7, 203.0.113.8",
        "[2001:db8:0:1:2:3:4:5], '', '', 20010db800000001",
        "2001:db8:0:1:9:9:9:9, '', '', 20010db800000001",
        "127.0.0.1, 2001:db8:0:1::7, 127.0.0.1, 20010db800000001",
        "127.0.0.1, no address, 127.0.0.1, no address"
    })
    void isCountedAs(String remote, String forwarded, String proxy, String client) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (self, method, args) -> method.getName().equals("getRemoteAddr") ? remote
                        : forwarded.isEmpty() ? null : forwarded);
        assertEquals(client, ClientAddress.of(request, Optional.of(proxy).filter(p -> !p.isEmpty())));
    }
}
