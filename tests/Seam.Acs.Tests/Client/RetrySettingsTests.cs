namespace Seam.Acs.Tests;

public sealed class RetrySettingsTests
{
    [Fact]
    public void Retry_settings_are_those_of_the_options()
    {
        var time = new TestTime();
        using var client = Client.Make(
            new Script(),
            time,
            options =>
            {
                options.MaxRetries = 4;
                options.RetryDelay = TimeSpan.FromSeconds(1);
                options.MaxRetryDelay = TimeSpan.FromSeconds(3);
            }
        );

        var settings = client.RetrySettings;

        Assert.Equal(4, settings.MaxRetries);
        Assert.Equal(TimeSpan.FromSeconds(1), settings.RetryDelay);
        Assert.Equal(TimeSpan.FromSeconds(3), settings.MaxRetryDelay);
        Assert.Same(time, client.TimeProvider);
    }

    [Theory]
    [InlineData(0, 0.5, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 1.5, 3)]
    [InlineData(int.MaxValue, 1.5, 3)]
    public void Delay_doubles_up_to_its_limit_and_half_of_it_is_random(int retry, double shortest, double longest)
    {
        using var client = Client.Make(
            new Script(),
            configure: options =>
            {
                options.RetryDelay = TimeSpan.FromSeconds(1);
                options.MaxRetryDelay = TimeSpan.FromSeconds(3);
            }
        );

        client.UseChance(0);
        Assert.Equal(TimeSpan.FromSeconds(shortest), client.RetrySettings.GetDelay(retry));
        client.UseChance(1);
        Assert.Equal(TimeSpan.FromSeconds(longest), client.RetrySettings.GetDelay(retry));
    }

    [Fact]
    public void Delay_before_a_negative_retry_throws()
    {
        using var client = Client.Make(new Script());

        Assert.Throws<ArgumentOutOfRangeException>("retry", () => client.RetrySettings.GetDelay(-1));
    }
}
