namespace Seam.Acs.Tests;

public sealed class ParameterNameTests
{
    [Theory]
    [InlineData("limit", "limit")]
    [InlineData("acs_user_id", "acsUserId")]
    [InlineData("_strict", "strict")]
    [InlineData("is_a__b_", "isAB")]
    public void A_name_of_the_API_becomes_one_of_CSharp(string name, string expected) =>
        Assert.Equal(expected, ParameterName.Of(name));
}
