namespace Seam.Acs.Tests;

public sealed class SeamTargetTests
{
    private static readonly SeamOperation ByPath = CallByPath.ReturnsJson("/locks/get", RetryClass.Read, null);

    [Theory]
    [InlineData("https://seam.test", "https://seam.test/things/get")]
    [InlineData("https://seam.test/", "https://seam.test/things/get")]
    [InlineData("https://seam.test:8443/a/b//", "https://seam.test:8443/a/b/things/get")]
    public void An_operation_stands_under_the_endpoint(string endpoint, string expected)
    {
        var target = new SeamTarget(new Uri(endpoint));

        Assert.Equal(expected, target.Of(Things.Get).OriginalString);
        var query = new QueryStringBuilder();
        query.Add("a", "~");
        Assert.Equal($"{expected}?a=%7E&_strict=true", target.Of(Things.Get, query).AbsoluteUri);
    }

    [Fact]
    public void An_address_is_made_once_but_for_what_callers_name_by_themselves()
    {
        var target = new SeamTarget(new Uri("https://seam.test"));

        Assert.Same(target.Of(Things.Get), target.Of(Things.Get));
        Assert.NotSame(target.Of(ByPath), target.Of(ByPath));
        Assert.Equal("https://seam.test/locks/get", target.Of(ByPath).AbsoluteUri);
    }
}
