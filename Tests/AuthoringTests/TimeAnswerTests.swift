import Authoring
import Testing

@Suite("Times as authors type them")
struct TimeAnswerTests {
    @Test(
        "Usual notations are understood, with an end or without",
        arguments: [
            ("19:00", "19:00"), ("19 Uhr", "19:00"), ("19.30 Uhr", "19:30"), ("19", "19:00"), ("9:05", "09:05"),
            ("ab 18 Uhr", "18:00"), ("7 pm", "19:00"), ("7:30 PM", "19:30"), ("12 am", "00:00"), ("12 pm", "12:00"),
            ("19-21", "19:00–21:00"), ("19:00–21:30", "19:00–21:30"), ("von 19 bis 21.30 Uhr", "19:00–21:30"),
            ("19 Uhr - 21 Uhr", "19:00–21:00"), ("7 pm to 9 pm", "19:00–21:00"), ("0:00", "00:00"),
        ]
    )
    func understood(_ text: String, _ time: String) throws {
        #expect(try TimeAnswer.read(text).description == time)
        #expect(try TimeAnswer.read(time).description == time)
    }

    @Test("A time that no clock shows is said to be none", arguments: ["24:00", "25 Uhr", "19:60", "13 pm", "0 am"])
    func impossible(_ text: String) {
        #expect(throws: AuthoringProblem.noSuchTime(text)) { try TimeAnswer.read(text) }
    }

    @Test(
        "Anything else is no time",
        arguments: ["abends", "", "19:", "19:0", "19-20-21", "7 8", "119", "-19", "19:00:00"]
    )
    func unreadable(_ text: String) {
        #expect(throws: AuthoringProblem.unreadableTime(text)) { try TimeAnswer.read(text) }
    }
}
