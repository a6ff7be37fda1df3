using System.Text.Json;

namespace Seam.Acs;

/// <summary>Reads the event in a delivery that is proven to come from Seam.</summary>
internal static class WebhookEvent
{
    /// <exception cref="SeamWebhookPayloadException">The body can't be read as an event.</exception>
    public static SeamEvent Read(ReadOnlySpan<byte> body, string deliveryId)
    {
        body = body[ByteOrderMark.Length(body)..];
        var reader = new Utf8JsonReader(body);
        try
        {
            var read = JsonRead.Value<SeamEvent>(ref reader);
            // Whatever follows the event is an error.
            reader.Read();
            // A newer type of event is still one; what has no type is none.
            return read.EventType.Value.Length > 0 ? read : throw new JsonException("It has no event_type.");
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            var unreadable = UnreadableBody.From(failure, body, reader.TokenStartIndex);
            var place = unreadable.Path is null ? "" : $" at {unreadable.Path}";
            throw new SeamWebhookPayloadException($"The delivery's event cannot be read{place}: {unreadable.Message}")
            {
                Path = unreadable.Path,
                DeliveryId = deliveryId,
            };
        }
    }
}
