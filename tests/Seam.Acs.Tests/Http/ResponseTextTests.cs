namespace Seam.Acs.Tests;

/// <summary>An answer that is printed, as into a log.</summary>
public sealed class ResponseTextTests
{
    [Theory]
    [InlineData("req_1", "req_1")]
    [InlineData(null, "")]
    [InlineData(Client.Key, "***")]
    [InlineData("a\r\nforged", "***")]
    public void Only_what_can_be_nothing_else_is_told_as_an_ID(string? id, string told)
    {
        var answer = new SeamResponse { Operation = "things/get", RequestId = id };

        Assert.Contains($"RequestId = {told}, ", answer.ToString(), StringComparison.Ordinal);
    }
}
