// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What makers of access systems call a user.</summary>
/// <remarks>
/// <c>acs_user.external_type</c> of the API, which may add values at any time: one that is not listed here keeps its
/// text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsUserExternalType>))]
public readonly record struct AcsUserExternalType : ISeamEnum<AcsUserExternalType>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsUserExternalType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Tenant of self-storage known to PTI.</summary>
    /// <value><c>pti_user</c></value>
    public static AcsUserExternalType PtiUser { get; } = new("pti_user");

    /// <summary>User of a Brivo account.</summary>
    /// <value><c>brivo_user</c></value>
    public static AcsUserExternalType BrivoUser { get; } = new("brivo_user");

    /// <summary>Holder of a mobile ID at HID.</summary>
    /// <value><c>hid_credential_manager_user</c></value>
    public static AcsUserExternalType HidCredentialManagerUser { get; } = new("hid_credential_manager_user");

    /// <summary>User of a Salto KS site.</summary>
    /// <value><c>salto_site_user</c></value>
    public static AcsUserExternalType SaltoSiteUser { get; } = new("salto_site_user");

    /// <summary>User in a Latch building.</summary>
    /// <value><c>latch_user</c></value>
    public static AcsUserExternalType LatchUser { get; } = new("latch_user");

    /// <summary>User of a dormakaba Community site.</summary>
    /// <value><c>dormakaba_community_user</c></value>
    public static AcsUserExternalType DormakabaCommunityUser { get; } = new("dormakaba_community_user");

    /// <summary>Holder of a card or key known to Salto Space.</summary>
    /// <value><c>salto_space_user</c></value>
    public static AcsUserExternalType SaltoSpaceUser { get; } = new("salto_space_user");

    /// <summary>User of an Avigilon Alta organization.</summary>
    /// <value><c>avigilon_alta_user</c></value>
    public static AcsUserExternalType AvigilonAltaUser { get; } = new("avigilon_alta_user");

    /// <summary>User of a Kisi organization.</summary>
    /// <value><c>kisi_user</c></value>
    public static AcsUserExternalType KisiUser { get; } = new("kisi_user");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsUserExternalType(string value) => new(value);

    /// <inheritdoc/>
    public static AcsUserExternalType FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsUserExternalType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
