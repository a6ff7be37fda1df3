namespace Seam.Acs.Docs.Tests;

/// <summary>The table of exceptions on the page about errors, in which dots say what derives from what.</summary>
public sealed class ErrorTableTests
{
    [Fact]
    public void Each_exception_stands_below_the_one_that_it_derives_from()
    {
        var exceptions = new[] { typeof(SeamClient), typeof(CodeProvisioner) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => type.IsSubclassOf(typeof(Exception)) && type != typeof(SeamException))
            .Select(type => (type.BaseType!.Name, type.Name));

        Assert.Equal(exceptions.Order(), Rows().Where(row => row.Base.Length > 0).Order());
    }

    private static IEnumerable<(string Base, string Name)> Rows()
    {
        var above = new List<string>();
        foreach (var cell in FirstCells())
        {
            var depth = cell.Count(letter => letter == '·');
            above.RemoveRange(depth, above.Count - depth);
            yield return (above.LastOrDefault(""), cell.Trim(' ', '·', '`'));
            above.Add(cell.Trim(' ', '·', '`'));
        }
    }

    private static IEnumerable<string> FirstCells() =>
        Pages
            .Lines("docs/errors-and-retries.md")
            .SkipWhile(line => !line.StartsWith("| exception |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|')[1]);
}
