namespace Seam.Acs.Docs.Tests;

public sealed class CodeBlockTests
{
    public static IEnumerable<TheoryDataRow<int, string>> Every() =>
        BlockCompiler.Blocks.Select((block, index) => new TheoryDataRow<int, string>(index, block.ToString()));

    public static IEnumerable<TheoryDataRow<int, string>> Runnable() =>
        BlockCompiler
            .Blocks.Index()
            .Where(pair => !pair.Item.IsOnlyCompiled)
            .Select(pair => new TheoryDataRow<int, string>(pair.Index, pair.Item.ToString()));

    [Theory]
    [MemberData(nameof(Every))]
    public void It_compiles_without_a_warning(int index, string place)
    {
        var faults = BlockCompiler.Faults(BlockCompiler.Blocks[index]);

        Assert.True(faults.Count == 0, $"{place}\n{string.Join('\n', faults)}");
    }

    [Theory]
    [MemberData(nameof(Runnable))]
    public async Task It_runs_on_the_simulator(int index, string place)
    {
        using var scene = BlockCompiler.Open(BlockCompiler.Blocks[index]);

        var failure = await Record.ExceptionAsync(scene.Run);

        Assert.True(failure is null, $"{place}\n{failure}");
    }

    [Fact]
    public void A_block_is_marked_in_one_way_only() =>
        Assert.All(BlockCompiler.Blocks, block => Assert.Contains(block.Marks, new[] { "", "no-run" }));

    [Fact]
    public void There_are_blocks() => Assert.True(BlockCompiler.Blocks.Count > 15);
}
