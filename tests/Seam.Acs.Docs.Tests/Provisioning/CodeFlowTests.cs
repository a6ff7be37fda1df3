namespace Seam.Acs.Docs.Tests;

public sealed class CodeFlowTests
{
    private const string Page = "docs/provisioning.md";

    // The page describes in words what is done for a person before there are codes.
    private static readonly ProvisioningAction[] OfPeople =
    [
        ProvisioningAction.CreateUser,
        ProvisioningAction.LinkUser,
        ProvisioningAction.AdoptIdentity,
        ProvisioningAction.Refuse,
    ];

    [Fact]
    public void Flowchart_on_the_page_is_current() =>
        CheckedInFile.AssertIsCurrent(
            Page,
            SourceRepository
                .Read(Page)
                .WithSection(
                    "flowchart",
                    Mermaid.Flowchart(
                        "What the provisioner does with each code",
                        "A wanted code is skipped, kept, changed, replaced or created. If a response is lost, "
                            + "the provisioner lists the codes before it retries.",
                        CodeFlow.Boxes,
                        CodeFlow.Arrows
                    )
                )
        );

    [Fact]
    public void Flowchart_has_each_action_of_codes_by_name() =>
        Assert.Equal(
            Enum.GetValues<ProvisioningAction>().Except(OfPeople).Select(action => action.ToString()).Order(),
            Named(FlowKind.Step).Order()
        );

    [Fact]
    public void Ends_of_the_flowchart_are_results() =>
        Assert.All(Named(FlowKind.End), name => Assert.True(Enum.TryParse<ProvisioningResult>(name, out _), name));

    private static IEnumerable<string> Named(FlowKind kind) =>
        CodeFlow
            .Boxes.Where(box => box.Kind == kind && char.IsUpper(box.Text[0]))
            .Select(box => box.Text.Split(':')[0]);
}
