// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Kinds of related things that can be left out.</summary>
/// <remarks>
/// <c>access_methods.get_related.exclude</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AccessMethodGetRelatedExclude>))]
public readonly record struct AccessMethodGetRelatedExclude : ISeamEnum<AccessMethodGetRelatedExclude>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AccessMethodGetRelatedExclude(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>The spaces concerned.</summary>
    /// <value><c>spaces</c></value>
    public static AccessMethodGetRelatedExclude Spaces { get; } = new("spaces");

    /// <summary>The devices concerned.</summary>
    /// <value><c>devices</c></value>
    public static AccessMethodGetRelatedExclude Devices { get; } = new("devices");

    /// <summary>The entrances concerned.</summary>
    /// <value><c>acs_entrances</c></value>
    public static AccessMethodGetRelatedExclude AcsEntrances { get; } = new("acs_entrances");

    /// <summary>The grants behind it.</summary>
    /// <value><c>access_grants</c></value>
    public static AccessMethodGetRelatedExclude AccessGrants { get; } = new("access_grants");

    /// <summary>The PINs, cards and keys.</summary>
    /// <value><c>access_methods</c></value>
    public static AccessMethodGetRelatedExclude AccessMethods { get; } = new("access_methods");

    /// <summary>The links to mobile keys.</summary>
    /// <value><c>instant_keys</c></value>
    public static AccessMethodGetRelatedExclude InstantKeys { get; } = new("instant_keys");

    /// <summary>The sessions that fetch mobile keys.</summary>
    /// <value><c>client_sessions</c></value>
    public static AccessMethodGetRelatedExclude ClientSessions { get; } = new("client_sessions");

    /// <summary>What access systems issued to carry the access.</summary>
    /// <value><c>acs_credentials</c></value>
    public static AccessMethodGetRelatedExclude AcsCredentials { get; } = new("acs_credentials");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AccessMethodGetRelatedExclude(string value) => new(value);

    /// <inheritdoc/>
    public static AccessMethodGetRelatedExclude FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AccessMethodGetRelatedExclude other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
