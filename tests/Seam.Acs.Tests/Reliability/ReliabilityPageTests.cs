namespace Seam.Acs.Tests;

/// <summary>The page says what the rows say.</summary>
public sealed class ReliabilityPageTests
{
    [Fact]
    public void The_page_is_up_to_date() =>
        CheckedInFile.AssertIsCurrent("docs/reliability.md", ReliabilityPage.Write());

    [Fact]
    public void Every_fault_has_a_name_of_its_own_and_tells_of_a_class()
    {
        var faults = FaultTable.Groups.SelectMany(group => group.Faults).ToList();

        Assert.Equal(faults.Count, faults.Select(fault => fault.Name).Distinct().Count());
        Assert.All(faults, fault => Assert.NotEmpty(fault.ByClass));
    }
}
