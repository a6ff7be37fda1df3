// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Which kinds of events a customer can filter for.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalFeaturesManageEvents>))]
public sealed partial record CustomerCreatePortalFeaturesManageEvents
    : ISeamJson<CustomerCreatePortalFeaturesManageEvents>,
        IRequestPart
{
    /// <summary>Makes an empty one.</summary>
    public CustomerCreatePortalFeaturesManageEvents() { }

    /// <summary>Kinds to offer; empty offers all.</summary>
    /// <remarks><c>allowed_events</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? AllowedEvents { get; init; }

    /// <summary>Kinds that are chosen when the list opens.</summary>
    /// <remarks><c>default_events</c> of the API, a list.</remarks>
    public IReadOnlyList<string>? DefaultEvents { get; init; }
}
