// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>An address of yours to which Seam sends events.</summary>
/// <remarks><c>webhook</c> of the API. Two are equal where all their members are.</remarks>
[JsonConverter(typeof(SeamJsonConverter<Webhook>))]
public sealed partial record Webhook : ISeamJson<Webhook>
{
    private readonly IReadOnlyList<string>? _eventTypes;
    private readonly string? _url;
    private readonly string? _webhookId;

    /// <summary>Makes an empty one.</summary>
    public Webhook() { }

    /// <summary>Kinds of events that are sent, by their codes; empty if all are. Never <c>null</c>.</summary>
    /// <remarks><c>event_types</c> of the API, a list.</remarks>
    public IReadOnlyList<string> EventTypes { get => _eventTypes ?? []; init => _eventTypes = value; }

    /// <summary>Key with which each delivery is signed. <c>null</c> where the API doesn't show it.</summary>
    /// <remarks><c>secret</c> of the API.</remarks>
    public string? Secret { get; init; }

    /// <summary>Where the events are sent.</summary>
    /// <remarks><c>url</c> of the API.</remarks>
    public string Url { get => _url ?? ""; init => _url = value; }

    /// <summary>Identifies the webhook in Seam (UUID).</summary>
    /// <remarks><c>webhook_id</c> of the API.</remarks>
    public string WebhookId { get => _webhookId ?? ""; init => _webhookId = value; }

    /// <summary>
    /// Members that the API sent and this version of the library does not know, by their names in the API. Never
    /// <c>null</c>.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get;
        init => field = value ?? ReadOnlyDictionary<string, JsonElement>.Empty;
    } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
