import Testing

@testable import LinkCheck

@Suite("Private networks")
struct PrivateNetworkTests {
    @Test(
        "This machine, private and reserved networks are told from the public ones, at their edges too",
        arguments: [
            ([127, 0, 0, 1], true), ([10, 255, 255, 255], true), ([11, 0, 0, 0], false), ([172, 15, 255, 255], false),
            ([172, 16, 0, 0], true), ([172, 31, 255, 255], true), ([172, 32, 0, 0], false), ([192, 168, 0, 1], true),
            ([192, 167, 255, 255], false), ([169, 254, 169, 254], true), ([100, 63, 255, 255], false),
            ([100, 64, 0, 0], true), ([100, 128, 0, 0], false), ([198, 18, 0, 1], true), ([198, 20, 0, 0], false),
            ([0, 0, 0, 0], true), ([223, 255, 255, 255], false), ([224, 0, 0, 1], true), ([255, 255, 255, 255], true),
            ([93, 184, 216, 34], false),
        ] as [([UInt8], Bool)]
    )
    func version4(address: [UInt8], isPrivate: Bool) {
        #expect(PrivateNetwork.contains(address) == isPrivate)
        let zeros = [UInt8](repeating: 0, count: 10)
        #expect(PrivateNetwork.contains(zeros + [0xFF, 0xFF] + address) == isPrivate, "mapped")
        #expect(PrivateNetwork.contains([0, 0x64, 0xFF, 0x9B] + zeros.prefix(8) + address) == isPrivate, "NAT64")
        #expect(PrivateNetwork.contains([0x20, 0x02] + address + zeros) == isPrivate, "6to4")
    }

    @Test(
        "Only global unicast addresses of IPv6 are public",
        arguments: [
            ([0, 0], true), ([0xFE, 0x80], true), ([0xFC, 0], true), ([0xFD, 0x12], true), ([0xFF, 0x02], true),
            ([0x20, 0x01], false), ([0x2A, 0x00], false),
        ] as [([UInt8], Bool)]
    )
    func version6(start: [UInt8], isPrivate: Bool) {
        #expect(PrivateNetwork.contains(start + [UInt8](repeating: 0, count: 13) + [1]) == isPrivate)
    }

    @Test("What is no address of either kind is not asked")
    func other() {
        #expect(PrivateNetwork.contains([]))
    }
}
