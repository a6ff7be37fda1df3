namespace Seam.Acs.Tests;

public sealed class BackOffTests
{
    [Theory]
    [InlineData(0, 0.0, 250)]
    [InlineData(0, 0.5, 375)]
    [InlineData(0, 1.0, 500)]
    [InlineData(1, 0.0, 500)]
    [InlineData(1, 1.0, 1000)]
    [InlineData(2, 1.0, 2000)]
    [InlineData(3, 0.0, 1500)]
    [InlineData(3, 1.0, 3000)]
    [InlineData(100, 0.0, 1500)]
    [InlineData(2000, 1.0, 3000)]
    public void A_wait_doubles_up_to_the_cap_and_half_of_it_is_chance(int attempt, double chance, int milliseconds) =>
        Assert.Equal(
            TimeSpan.FromMilliseconds(milliseconds),
            BackOff.Delay(attempt, TimeSpan.FromMilliseconds(500), TimeSpan.FromSeconds(3), chance)
        );
}
