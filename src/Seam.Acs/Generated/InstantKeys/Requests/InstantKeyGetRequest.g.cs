// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>instant_keys/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<InstantKeyGetRequest>))]
public sealed partial record InstantKeyGetRequest : ISeamJson<InstantKeyGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public InstantKeyGetRequest() { }

    /// <summary>The key, by its ID; leave <c>InstantKeyUrl</c> out.</summary>
    /// <remarks><c>instant_key_id</c> of the API, a UUID.</remarks>
    public string? InstantKeyId { get; init; }

    /// <summary>The key, by its link; leave <c>InstantKeyId</c> out.</summary>
    /// <remarks><c>instant_key_url</c> of the API, a URI.</remarks>
    public string? InstantKeyUrl { get; init; }

    /// <summary>Makes a request by <see cref="InstantKeyId"/>.</summary>
    /// <param name="instantKeyId">The key, by its ID; leave <c>InstantKeyUrl</c> out.</param>
    public static InstantKeyGetRequest ForInstantKeyId(string instantKeyId) => new() { InstantKeyId = instantKeyId };

    /// <summary>Makes a request by <see cref="InstantKeyUrl"/>.</summary>
    /// <param name="instantKeyUrl">The key, by its link; leave <c>InstantKeyId</c> out.</param>
    public static InstantKeyGetRequest ForInstantKeyUrl(string instantKeyUrl) =>
        new() { InstantKeyUrl = instantKeyUrl };
}
