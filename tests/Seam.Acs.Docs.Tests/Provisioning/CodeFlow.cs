namespace Seam.Acs.Docs.Tests;

/// <summary>What becomes of a wanted code, as <c>docs/provisioning.md</c> draws it.</summary>
internal static class CodeFlow
{
    public static readonly IReadOnlyList<FlowBox> Boxes =
    [
        new("wanted", FlowKind.End, 0, 0, "a code that is wanted"),
        new("over", FlowKind.Question, 0, 1, "is its window over?"),
        new("skip", FlowKind.Step, 1, 1, "Skip"),
        new("same", FlowKind.Question, 0, 2, "a code for the same doors\nand the same window?"),
        new("pin", FlowKind.Question, 1, 2, "with the PIN\nthat is wanted?"),
        new("keep", FlowKind.Step, 2, 2, "Keep"),
        new("code", FlowKind.Step, 1, 3, "ChangeCode"),
        new("start", FlowKind.Question, 0, 4, "the same doors and start,\nand an end is wanted?"),
        new("end", FlowKind.Step, 1, 4, "ChangeEnd: the PIN stays"),
        new("doors", FlowKind.Question, 0, 5, "the same doors,\nor some of them?"),
        new("replace", FlowKind.Step, 1, 5, "Replace: the new one,\nthen the old one goes"),
        new("create", FlowKind.Step, 0, 6, "Create"),
        new("answer", FlowKind.Question, 0, 7, "is there an answer?"),
        new("look", FlowKind.Step, 1, 7, "look, wait, look again"),
        new("unknown", FlowKind.End, 2, 7, "Unknown"),
        new("refusal", FlowKind.Question, 0, 8, "is it a refusal?"),
        new("known", FlowKind.Question, 1, 8, "has it a PIN?"),
        new("created", FlowKind.End, 2, 8, "Created"),
        new("failed", FlowKind.End, 0, 9, "Failed"),
        new("wait", FlowKind.Step, 1, 9, "wait for events"),
        new("surplus", FlowKind.End, 0, 10, "a code that is left over"),
        new("delete", FlowKind.Step, 1, 10, "Delete"),
    ];

    public static readonly IReadOnlyList<FlowArrow> Arrows =
    [
        new("wanted", "over"),
        new("over", "skip", "yes"),
        new("over", "same", "no"),
        new("same", "pin", "yes"),
        new("same", "start", "no"),
        new("pin", "keep", "yes"),
        new("pin", "code", "no"),
        new("start", "end", "yes"),
        new("start", "doors", "no"),
        new("doors", "replace", "yes"),
        new("doors", "create", "no"),
        new("replace", "create", "the new one"),
        new("create", "answer"),
        new("answer", "look", "it was lost"),
        new("answer", "refusal", "yes"),
        new("look", "create", "not found"),
        new("look", "unknown", "too often"),
        new("look", "known", "found"),
        new("refusal", "failed", "yes"),
        new("refusal", "known", "no"),
        new("known", "created", "yes"),
        new("known", "wait", "not yet"),
        new("wait", "created"),
        new("surplus", "delete"),
    ];
}
