namespace Seam.Acs;

/// <summary>A delivery to a webhook is signed by Seam, but its body can't be read as an event.</summary>
public class SeamWebhookPayloadException : SeamException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamWebhookPayloadException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    /// <summary>
    /// The place in the body that can't be read, as in <c>$.created_at</c>; <c>null</c> where the body as a whole can't be.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>The delivery's ID, from the header <c>svix-id</c> or <c>webhook-id</c>; the same for each try to deliver it.</summary>
    public string DeliveryId { get; init; } = "";
}
