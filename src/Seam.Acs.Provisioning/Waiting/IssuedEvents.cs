namespace Seam.Acs;

/// <summary>Asks for the events which say that credentials were issued, each time since the latest one that it knows.</summary>
internal sealed class IssuedEvents(RunContext run)
{
    // The server's clock may be behind this machine's.
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);

    private static readonly SeamEventType[] Types =
    [
        SeamEventType.AcsCredentialIssued,
        SeamEventType.AcsCredentialReissued,
    ];

    private DateTimeOffset _since = run.Now - ClockDifference;

    /// <summary>The ID of the credential that an event says to be issued; <c>null</c> where it is about something else.</summary>
    public static string? CredentialOf(SeamEvent happened) =>
        happened switch
        {
            AcsCredentialIssuedEvent issued => issued.AcsCredentialId,
            AcsCredentialReissuedEvent reissued => reissued.AcsCredentialId,
            _ => null,
        };

    /// <summary>The IDs of the credentials. None where they can't be had: the next time asks for the same and more.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<SeamEvent> events;
        try
        {
            events = await run
                .Calls.RepeatAsync(
                    (options, token) =>
                        run.Seam.Events.ListAsync(
                            new EventListRequest
                            {
                                AcsSystemId = run.AcsSystemId,
                                EventTypes = Types,
                                Since = _since,
                            },
                            options,
                            token
                        ),
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
        catch (Exception failure) when (Ending.ConcernsStep(failure, cancellationToken))
        {
            return [];
        }

        if (events.Count > 0 && events.Max(happened => happened.CreatedAt) is var latest && latest > _since)
            _since = latest;
        return [.. events.Select(CredentialOf).OfType<string>()];
    }
}
