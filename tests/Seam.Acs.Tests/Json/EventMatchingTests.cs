namespace Seam.Acs.Tests;

/// <summary>How a program tells events apart.</summary>
public sealed class EventMatchingTests
{
    private static readonly DateTimeOffset Noon = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_program_says_in_words_what_happened()
    {
        SeamEvent[] events =
        [
            new AcsUserCreatedEvent { AcsUserId = "jane", OccurredAt = Noon },
            new AccessMethodIssuedEvent { AccessMethodId = "pin" },
            new AcsSystemDisconnectedEvent
            {
                AcsSystemId = "maple-house",
                AcsSystemErrors = [new AcsSystemError { ErrorCode = "bridge_disconnected" }],
            },
            new AcsSystemDisconnectedEvent { AcsSystemId = "oak-house" },
            new UnknownSeamEvent { EventType = "gate.melted", WorkspaceId = "w1" },
        ];

        Assert.Equal(
            [
                "jane moved in at 12:00",
                "pin can be used",
                "maple-house is cut off: bridge_disconnected",
                "oak-house is cut off",
                "something new in w1: gate.melted",
            ],
            events.Select(Describe)
        );
    }

    [Fact]
    public void A_program_branches_on_the_type_by_its_name_too()
    {
        SeamEvent happened = new AcsCredentialIssuedEvent();
        Assert.True(happened.EventType == SeamEventType.AcsCredentialIssued);
        Assert.True(happened.EventType == "acs_credential.issued");
        Assert.False(happened.EventType == SeamEventType.AcsCredentialReissued);
    }

    private static string Describe(SeamEvent happened) =>
        happened switch
        {
            AcsUserCreatedEvent user => $"{user.AcsUserId} moved in at {user.OccurredAt:HH:mm}",
            AccessMethodIssuedEvent { IsBackupCode: not true } method => $"{method.AccessMethodId} can be used",
            AcsSystemDisconnectedEvent { AcsSystemErrors: [var error, ..] } system =>
                $"{system.AcsSystemId} is cut off: {error.ErrorCode}",
            AcsSystemDisconnectedEvent system => $"{system.AcsSystemId} is cut off",
            UnknownSeamEvent other => $"something new in {other.WorkspaceId}: {other.EventType}",
            _ => $"{happened.EventType} was not foreseen",
        };
}
