namespace Seam.Acs.Docs.Tests;

/// <summary>What the provisioner does with each code, as <c>docs/provisioning.md</c> shows it.</summary>
internal static class CodeFlow
{
    public static readonly IReadOnlyList<FlowBox> Boxes =
    [
        new("wanted", FlowKind.End, "a wanted code"),
        new("over", FlowKind.Question, "is its window over?"),
        new("skip", FlowKind.Step, "Skip"),
        new("same", FlowKind.Question, "a code for the same doors\nand the same window?"),
        new("pin", FlowKind.Question, "with the wanted PIN?"),
        new("keep", FlowKind.Step, "Keep"),
        new("code", FlowKind.Step, "ChangeCode"),
        new("start", FlowKind.Question, "the same doors and start,\nand a wanted end?"),
        new("change", FlowKind.Step, "ChangeEnd: the PIN stays"),
        new("doors", FlowKind.Question, "the same doors,\nor some of them?"),
        new("replace", FlowKind.Step, "Replace: create the new code,\nthen delete the old one"),
        new("create", FlowKind.Step, "Create"),
        new("answer", FlowKind.Question, "is there a response?"),
        new("look", FlowKind.Step, "list, wait, list again"),
        new("unknown", FlowKind.End, "Unknown"),
        new("refusal", FlowKind.Question, "is it an error?"),
        new("known", FlowKind.Question, "does it have a PIN?"),
        new("created", FlowKind.End, "Created"),
        new("failed", FlowKind.End, "Failed"),
        new("wait", FlowKind.Step, "wait for events"),
        new("surplus", FlowKind.End, "a surplus code"),
        new("delete", FlowKind.Step, "Delete"),
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
        new("start", "change", "yes"),
        new("start", "doors", "no"),
        new("doors", "replace", "yes"),
        new("doors", "create", "no"),
        new("replace", "create", "the new code"),
        new("create", "answer"),
        new("answer", "look", "no, it was lost"),
        new("answer", "refusal", "yes"),
        new("look", "create", "not found"),
        new("look", "unknown", "after the last retry"),
        new("look", "known", "found"),
        new("refusal", "failed", "yes"),
        new("refusal", "known", "no"),
        new("known", "created", "yes"),
        new("known", "wait", "not yet"),
        new("wait", "created"),
        new("surplus", "delete"),
    ];
}
