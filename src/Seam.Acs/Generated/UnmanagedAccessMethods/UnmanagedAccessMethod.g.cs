// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>One PIN, card or key of an access grant that Seam did not make.</summary>
/// <remarks><c>unmanaged_access_method</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<UnmanagedAccessMethod>))]
public sealed record UnmanagedAccessMethod() : ISeamJson<UnmanagedAccessMethod>
{
    private readonly ResponseText _accessMethodId;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseText _displayName;
    private readonly ResponseText _displayStatus;
    private readonly ResponseList<AccessMethodError> _errors;
    private readonly ResponseValue<bool> _isIssued;
    private readonly ResponseValue<AcsCredentialAccessMethod> _mode;
    private readonly ResponseList<AccessMethodPendingMutation> _pendingMutations;
    private readonly ResponseList<AccessMethodWarning> _warnings;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>Identifies the access method.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public string AccessMethodId { get => _accessMethodId.Value; init => _accessMethodId = value; }

    /// <summary>The PIN. <c>null</c> for other modes, and until it has been made.</summary>
    /// <remarks><c>code</c> of the API.</remarks>
    public string? Code { get; init; }

    /// <summary>When the access method was made.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Name to show for the access method.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName.Value; init => _displayName = value; }

    /// <summary>
    /// Sentence for display that says how far the access method is. The API may change its words at any time: never
    /// branch on it. To decide, read <see cref="IsIssued"/>, <see cref="Errors"/> and <see cref="PendingMutations"/>.
    /// </summary>
    /// <remarks><c>display_status</c> of the API.</remarks>
    public string DisplayStatus { get => _displayStatus.Value; init => _displayStatus = value; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessMethodError> Errors { get => _errors.Value; init => _errors = new(value); }

    /// <summary>
    /// True if a card that the access system already knows has to be assigned first. <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>is_assignment_required</c> of the API.</remarks>
    public bool? IsAssignmentRequired { get; init; }

    /// <summary>
    /// True if the card has to be written, or written again, on an encoder. <c>null</c> if the API sends none.
    /// </summary>
    /// <remarks><c>is_encoding_required</c> of the API.</remarks>
    public bool? IsEncodingRequired { get; init; }

    /// <summary>True if it has been handed out; for a card, written onto it.</summary>
    /// <remarks><c>is_issued</c> of the API.</remarks>
    public bool IsIssued { get => _isIssued.Value; init => _isIssued = value; }

    /// <summary>True if a card can be assigned now. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>is_ready_for_assignment</c> of the API.</remarks>
    public bool? IsReadyForAssignment { get; init; }

    /// <summary>True if the card can be written now. <c>null</c> if the API sends none.</summary>
    /// <remarks><c>is_ready_for_encoding</c> of the API.</remarks>
    public bool? IsReadyForEncoding { get; init; }

    /// <summary>When it was handed out; for a card, written onto it. <c>null</c> if it was not yet.</summary>
    /// <remarks><c>issued_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>Which means of entry it is.</summary>
    /// <remarks><c>mode</c> of the API.</remarks>
    public AcsCredentialAccessMethod Mode { get => _mode.Value; init => _mode = value; }

    /// <summary>
    /// Changes that Seam has taken and the provider has not yet; empty once all has been taken over. Never <c>null</c>.
    /// </summary>
    /// <remarks><c>pending_mutations</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessMethodPendingMutation> PendingMutations
    {
        get => _pendingMutations.Value;
        init => _pendingMutations = new(value);
    }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AccessMethodWarning> Warnings { get => _warnings.Value; init => _warnings = new(value); }

    /// <summary>Workspace that this belongs to.</summary>
    /// <remarks><c>workspace_id</c> of the API, a UUID.</remarks>
    public string WorkspaceId { get => _workspaceId.Value; init => _workspaceId = value; }

    /// <summary>
    /// Gets the members of the JSON that have no property, and those whose value a property cannot hold as it is, by
    /// their names in the API.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => _additional.Value;
        init => _additional = new(value);
    }

    private UnmanagedAccessMethod(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 4 when members.Name.SequenceEqual("code"u8): Code = members.String(ref reader); break;
                case 4 when members.Name.SequenceEqual("mode"u8):
                    _mode = members.Enum<AcsCredentialAccessMethod>(ref reader);
                    break;
                case 6 when members.Name.SequenceEqual("errors"u8):
                    _errors = new(members.List<AccessMethodError>(ref reader, LooseRead.Record));
                    break;
                case 8 when members.Name.SequenceEqual("warnings"u8):
                    _warnings = new(members.List<AccessMethodWarning>(ref reader, LooseRead.Record));
                    break;
                case 9 when members.Name.SequenceEqual("is_issued"u8): _isIssued = members.Boolean(ref reader); break;
                case 9 when members.Name.SequenceEqual("issued_at"u8): IssuedAt = members.DateTime(ref reader); break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("display_name"u8):
                    _displayName = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                case 14 when members.Name.SequenceEqual("display_status"u8):
                    _displayStatus = members.String(ref reader);
                    break;
                case 16 when members.Name.SequenceEqual("access_method_id"u8):
                    _accessMethodId = members.String(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("pending_mutations"u8):
                    _pendingMutations = new(members.List<AccessMethodPendingMutation>(ref reader, LooseRead.Record));
                    break;
                case 20 when members.Name.SequenceEqual("is_encoding_required"u8):
                    IsEncodingRequired = members.Boolean(ref reader);
                    break;
                case 21 when members.Name.SequenceEqual("is_ready_for_encoding"u8):
                    IsReadyForEncoding = members.Boolean(ref reader);
                    break;
                case 22 when members.Name.SequenceEqual("is_assignment_required"u8):
                    IsAssignmentRequired = members.Boolean(ref reader);
                    break;
                case 23 when members.Name.SequenceEqual("is_ready_for_assignment"u8):
                    IsReadyForAssignment = members.Boolean(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static UnmanagedAccessMethod ISeamJson<UnmanagedAccessMethod>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (AdditionalProperties.Count > 0)
        {
            JsonWrite.WithAdditional(
                writer,
                this,
                AdditionalProperties,
                static (record, additional) => record with { AdditionalProperties = additional }
            );
            return;
        }

        writer.WriteStartObject();
        JsonWrite.String(writer, "access_method_id"u8, _accessMethodId.Given);
        JsonWrite.Secret(writer, "code"u8, Code);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "display_name"u8, _displayName.Given);
        JsonWrite.String(writer, "display_status"u8, _displayStatus.Given);
        JsonWrite.List(writer, "errors"u8, _errors.Given, JsonWrite.RecordValue);
        JsonWrite.Boolean(writer, "is_assignment_required"u8, IsAssignmentRequired);
        JsonWrite.Boolean(writer, "is_encoding_required"u8, IsEncodingRequired);
        JsonWrite.Boolean(writer, "is_issued"u8, _isIssued.Given);
        JsonWrite.Boolean(writer, "is_ready_for_assignment"u8, IsReadyForAssignment);
        JsonWrite.Boolean(writer, "is_ready_for_encoding"u8, IsReadyForEncoding);
        JsonWrite.DateTime(writer, "issued_at"u8, IssuedAt);
        JsonWrite.Enum(writer, "mode"u8, _mode.Given);
        JsonWrite.List(writer, "pending_mutations"u8, _pendingMutations.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "warnings"u8, _warnings.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
