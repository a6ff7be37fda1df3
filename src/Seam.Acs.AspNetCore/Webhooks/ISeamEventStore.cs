namespace Seam.Acs;

/// <summary>Remembers which events were handled, so that an event that is delivered again is not handled again.</summary>
/// <remarks>
/// The default store is a <see cref="MemorySeamEventStore"/>. An app that runs in several processes registers a store that
/// they share: <c>services.AddSingleton&lt;ISeamEventStore, RedisEventStore&gt;()</c>. A singleton is called concurrently; a
/// scoped store is created for each request.
/// </remarks>
public interface ISeamEventStore
{
    /// <summary>Claims an event, unless it was handled or another claim on it holds.</summary>
    /// <param name="eventId">The route of the endpoint and the ID of the event, separated by a colon.</param>
    /// <param name="claimId">A new ID, which identifies the claim.</param>
    /// <param name="lease">
    /// The time after which the claim no longer holds, so that an event whose process ended can be handled on redelivery.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    /// <returns>The state of the event.</returns>
    ValueTask<SeamEventState> BeginAsync(
        string eventId,
        string claimId,
        TimeSpan lease,
        CancellationToken cancellationToken
    );

    /// <summary>Remembers that a claimed event was handled.</summary>
    /// <param name="eventId">The route of the endpoint and the ID of the event, separated by a colon.</param>
    /// <param name="claimId">The ID of the claim.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    ValueTask CompleteAsync(string eventId, string claimId, CancellationToken cancellationToken);

    /// <summary>Releases an event that was not handled, so that it can be claimed again. Other claims are kept.</summary>
    /// <param name="eventId">The route of the endpoint and the ID of the event, separated by a colon.</param>
    /// <param name="claimId">The ID of the claim.</param>
    /// <param name="cancellationToken">A token to cancel the call.</param>
    ValueTask ReleaseAsync(string eventId, string claimId, CancellationToken cancellationToken);
}

/// <summary>The state of an event in an <see cref="ISeamEventStore"/>.</summary>
public enum SeamEventState
{
    /// <summary>The event is claimed by this call, and is to be handled now.</summary>
    Claimed,

    /// <summary>Another claim on the event holds.</summary>
    InProgress,

    /// <summary>The event was handled.</summary>
    Completed,
}
