using System.Diagnostics.CodeAnalysis;

namespace Seam.Acs;

/// <summary>Handles events of a type that a webhook receives.</summary>
/// <remarks>
/// A handler is registered by <see cref="SeamWebhooksBuilder.AddHandler{TEvent, THandler}"/>. It runs before the response: an
/// exception makes Seam deliver the event again, and all handlers of the event run again then.
/// </remarks>
/// <typeparam name="TEvent">
/// The type of event, such as <see cref="AcsUserCreatedEvent"/>; <see cref="SeamEvent"/> for events of all types.
/// </typeparam>
[SuppressMessage(
    "Naming",
    "CA1711:Identifiers should not have incorrect suffix",
    Justification = "It handles an event of the API, which is no event of .NET."
)]
public interface ISeamEventHandler<in TEvent>
    where TEvent : SeamEvent
{
    /// <summary>Handles an event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="cancellationToken">
    /// A token that is cancelled after <see cref="SeamWebhooksOptions.HandlerTimeout"/>. A lost connection does not cancel it.
    /// </param>
    /// <returns>A task that completes when the event is handled.</returns>
    Task HandleAsync(TEvent happened, CancellationToken cancellationToken);
}
