namespace Seam.Acs.Docs.Tests;

public sealed class CodeFlowTests
{
    // What is done about a person before there are codes is told on the page in words.
    private static readonly ProvisioningAction[] OfPeople =
    [
        ProvisioningAction.CreateUser,
        ProvisioningAction.LinkUser,
        ProvisioningAction.AdoptIdentity,
        ProvisioningAction.Refuse,
    ];

    [Fact]
    public void The_drawing_is_as_it_would_be_made_now() =>
        CheckedInFile.AssertIsCurrent(
            "docs/codes.svg",
            FlowDrawing.Draw("What becomes of a wanted code", CodeFlow.Boxes, CodeFlow.Arrows)
        );

    [Fact]
    public void It_has_each_action_of_codes_by_its_name() =>
        Assert.Equal(
            Enum.GetValues<ProvisioningAction>().Except(OfPeople).Select(action => action.ToString()).Order(),
            Named(FlowKind.Step).Order()
        );

    [Fact]
    public void Its_ends_are_results() =>
        Assert.All(Named(FlowKind.End), name => Assert.True(Enum.TryParse<ProvisioningResult>(name, out _), name));

    private static IEnumerable<string> Named(FlowKind kind) =>
        CodeFlow
            .Boxes.Where(box => box.Kind == kind && char.IsUpper(box.Text[0]))
            .Select(box => box.Text.Split(':')[0]);
}
