using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What an action attempt tries to do. A type that this version doesn't know keeps its text.</summary>
[JsonConverter(typeof(SeamEnumConverter<ActionAttemptType>))]
[TypeConverter(typeof(SeamEnumTypeConverter<ActionAttemptType>))]
public readonly record struct ActionAttemptType : ISeamEnum<ActionAttemptType>
{
    private readonly string? _value;

    /// <summary>Makes a type from its text.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public ActionAttemptType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value.Length == 0 ? null : value;
    }

    /// <summary>A card is assigned to an access method (<c>ASSIGN_CREDENTIAL</c>).</summary>
    public static ActionAttemptType AssignCredential { get; } = new("ASSIGN_CREDENTIAL");

    /// <summary>A credential is written to a card (<c>ENCODE_CREDENTIAL</c>).</summary>
    public static ActionAttemptType EncodeCredential { get; } = new("ENCODE_CREDENTIAL");

    /// <summary>A card is read by an encoder (<c>SCAN_CREDENTIAL</c>).</summary>
    public static ActionAttemptType ScanCredential { get; } = new("SCAN_CREDENTIAL");

    /// <summary>A card is read and assigned to a user (<c>SCAN_TO_ASSIGN_CREDENTIAL</c>).</summary>
    public static ActionAttemptType ScanToAssignCredential { get; } = new("SCAN_TO_ASSIGN_CREDENTIAL");

    /// <summary>A door is unlocked (<c>UNLOCK_DOOR</c>).</summary>
    public static ActionAttemptType UnlockDoor { get; } = new("UNLOCK_DOOR");

    /// <summary>A door is locked (<c>LOCK_DOOR</c>).</summary>
    public static ActionAttemptType LockDoor { get; } = new("LOCK_DOOR");

    /// <summary>A sandbox workspace is set back to its first state (<c>RESET_SANDBOX_WORKSPACE</c>).</summary>
    public static ActionAttemptType ResetSandboxWorkspace { get; } = new("RESET_SANDBOX_WORKSPACE");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ActionAttemptType result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc/>
    public static ActionAttemptType FromValue(string value) => new(value);

    /// <summary>Makes a type from its text.</summary>
    /// <param name="value">The text as the API writes it.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "FromValue is the named alternate.")]
    public static implicit operator ActionAttemptType(string value) => new(value);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
