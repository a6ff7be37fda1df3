namespace Seam.Acs.Tests;

/// <summary>Exceptions that a user's own test makes, with nothing but a message.</summary>
public sealed class OwnExceptionTests
{
    [Fact]
    public void What_is_not_told_is_empty()
    {
        Assert.Equal("", new SeamTransportException("No.").Operation);
        Assert.Equal("", new SeamCanceledException("No.").Operation);
        Assert.Equal("", new SeamActionAttemptFailedException("No.").ActionAttemptId);
        Assert.Equal("", new SeamActionAttemptTimeoutException("No.").ActionAttemptId);
        Assert.Equal("", new SeamConfigurationException("No.").OptionName);
        Assert.Equal("", new SeamWebhookPayloadException("No.").DeliveryId);
    }
}
