import ChapterModel
import Diagnostics
import Testing

@testable import Authoring

@Suite("Questions to authors")
struct InterviewTests {
    @Test("An event takes six questions; what is proposed comes from the last event")
    func sixQuestions() async throws {
        let network = try await TestNetwork().read()
        let script = Script("köln", "Recht", "", "", "", "")
        let draft = try EventRequest().draft(in: network, asking: Interview(with: script, in: .german))
        #expect(
            script.prompts == [
                "Stadt (bonn, koeln): ", "Titel des Abends: ", "Datum [2027-01-14]: ",
                "Uhrzeit [19:00–21:30; - für nichts]: ", "Ort (hafen, severin) [severin; - für nichts]: ",
                "Wer erzählt etwas? (anna-auer, lars-heinemann): ",
            ]
        )
        #expect(draft.string.contains("number: 8\n  start: 2027-01-14 19:00\n  end: 21:30\n  venue: severin\n"))
    }

    @Test("A wrong answer is explained, and the question asked again")
    func repeated() async throws {
        let network = try await TestNetwork().read()
        let script = Script("kolen", "koeln", "", "Recht", "30.2.", "Do", "25 Uhr", "19 Uhr", "sewerin", "-", "")
        let draft = try EventRequest().draft(in: network, asking: Interview(with: script, in: .english))
        #expect(
            script.told == [
                "error: no city is called `kolen`", "  help: did you mean `koeln`?",
                "error: an answer is needed here", "  help: Ctrl-C ends the questions",
                "error: there is no `30.2.`: February has 29 days",
                "  help: such as 2026-12-03, December 3, Thu or tomorrow",
                "error: there is no time `25 Uhr`", "  help: such as 19:00, 7 pm or 19:00–21:30",
                "error: no venue `sewerin` in venues.yml", "  help: did you mean `severin`?",
            ]
        )
        #expect(draft.string.contains("  start: 2026-11-26 19:00\n---"))
    }

    @Test("The end of the input ends the questions")
    func ended() async throws {
        let network = try await TestNetwork().read()
        #expect(throws: AuthoringProblem.inputEnded) {
            try EventRequest().draft(in: network, asking: Interview(with: Script("koeln"), in: .german))
        }
    }

    @Test("Where nobody can be asked, all options that are missing are named at once")
    func missing() async throws {
        let network = try await TestNetwork().read()
        #expect(throws: AuthoringProblem.missingAnswers(flags: ["--chapter", "--title", "--on"])) {
            try EventRequest().draft(in: network, asking: .unattended)
        }
    }

    @Test("Options are not asked for, and wrong ones not asked for again")
    func options() async throws {
        let network = try await TestNetwork().read()
        var request = EventRequest()
        (request.chapter, request.title, request.date) = ("#NetzK", "Recht", "31.11.")
        let script = Script()
        #expect(throws: AuthoringProblem.noSuchDay("31.11.", month: 11, year: nil, dayCount: 30)) {
            try request.draft(in: network, asking: Interview(with: script, in: .german))
        }
        #expect(script.prompts.isEmpty)
    }

    @Test("Control characters reach neither file nor terminal")
    func controls() async throws {
        let network = try await TestNetwork().read()
        var request = PostRequest()
        (request.chapter, request.title) = ("koeln", "Rot\u{1B}[31m\nzwei")
        do {
            _ = try request.draft(in: network, asking: .unattended)
            Issue.record("it was composed")
        } catch let problem as AuthoringProblem {
            #expect(problem == .controlCharacter("Rot\u{1B}[31m\nzwei"))
            #expect(!problem.message(in: .german).unicodeScalars.contains { $0.properties.generalCategory == .control })
        }
    }
}
