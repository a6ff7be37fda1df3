// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Users of an access system that may open the same entrances.</summary>
/// <remarks><c>acs_access_group</c> of the API. Equality compares all members by value.</remarks>
[JsonConverter(typeof(SeamJsonConverter<AcsAccessGroup>))]
public sealed record AcsAccessGroup() : ISeamJson<AcsAccessGroup>
{
    private readonly ResponseValue<AcsAccessGroupExternalType> _accessGroupType;
    private readonly ResponseText _accessGroupTypeDisplayName;
    private readonly ResponseText _acsAccessGroupId;
    private readonly ResponseText _acsSystemId;
    private readonly ResponseText _connectedAccountId;
    private readonly ResponseValue<DateTimeOffset> _createdAt;
    private readonly ResponseText _displayName;
    private readonly ResponseList<AcsAccessGroupError> _errors;
    private readonly ResponseValue<AcsAccessGroupExternalType> _externalType;
    private readonly ResponseText _externalTypeDisplayName;
    private readonly ResponseValue<bool> _isManaged;
    private readonly ResponseText _name;
    private readonly ResponseList<AcsAccessGroupPendingMutation> _pendingMutations;
    private readonly ResponseList<AcsAccessGroupWarning> _warnings;
    private readonly ResponseText _workspaceId;
    private readonly ResponseMap<JsonElement> _additional;

    /// <summary>What the maker calls such a group; the older form of <see cref="ExternalType"/>.</summary>
    /// <remarks><c>access_group_type</c> of the API.</remarks>
    [Obsolete("Use ExternalType.")]
    public AcsAccessGroupExternalType AccessGroupType
    {
        get => _accessGroupType.Value;
        init => _accessGroupType = value;
    }

    /// <summary>
    /// The maker's word for such a group, fit to show people; the older form of <see cref="ExternalTypeDisplayName"/>.
    /// </summary>
    /// <remarks><c>access_group_type_display_name</c> of the API.</remarks>
    [Obsolete("Use ExternalTypeDisplayName.")]
    public string AccessGroupTypeDisplayName
    {
        get => _accessGroupTypeDisplayName.Value;
        init => _accessGroupTypeDisplayName = value;
    }

    /// <summary>When the group's users may enter. <c>null</c> if there is no limit in time.</summary>
    /// <remarks><c>access_schedule</c> of the API.</remarks>
    public AcsAccessSchedule? AccessSchedule { get; init; }

    /// <summary>Identifies the access group.</summary>
    /// <remarks><c>acs_access_group_id</c> of the API, a UUID.</remarks>
    public string AcsAccessGroupId { get => _acsAccessGroupId.Value; init => _acsAccessGroupId = value; }

    /// <summary>Identifies the access system.</summary>
    /// <remarks><c>acs_system_id</c> of the API, a UUID.</remarks>
    public string AcsSystemId { get => _acsSystemId.Value; init => _acsSystemId = value; }

    /// <summary>Connected account through which the group's access system came in.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string ConnectedAccountId { get => _connectedAccountId.Value; init => _connectedAccountId = value; }

    /// <summary>When the group came to be in Seam.</summary>
    /// <remarks><c>created_at</c> of the API, a date and time in UTC.</remarks>
    public DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>Name of the group to show people.</summary>
    /// <remarks><c>display_name</c> of the API.</remarks>
    public string DisplayName { get => _displayName.Value; init => _displayName = value; }

    /// <summary>Errors that stand at present; empty if all is well. Never <c>null</c>.</summary>
    /// <remarks><c>errors</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsAccessGroupError> Errors { get => _errors.Value; init => _errors = new(value); }

    /// <summary>What the maker calls such a group, as a code.</summary>
    /// <remarks><c>external_type</c> of the API.</remarks>
    public AcsAccessGroupExternalType ExternalType { get => _externalType.Value; init => _externalType = value; }

    /// <summary>The maker's word for such a group, fit to show people.</summary>
    /// <remarks><c>external_type_display_name</c> of the API.</remarks>
    public string ExternalTypeDisplayName
    {
        get => _externalTypeDisplayName.Value;
        init => _externalTypeDisplayName = value;
    }

    /// <summary>True if Seam manages the group; false if it was only found in the access system.</summary>
    /// <remarks><c>is_managed</c> of the API.</remarks>
    public bool IsManaged { get => _isManaged.Value; init => _isManaged = value; }

    /// <summary>Name that the group has in the access system.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public string Name { get => _name.Value; init => _name = value; }

    /// <summary>
    /// Changes that Seam has taken and the provider has not yet; empty once all has been taken over. Never <c>null</c>.
    /// </summary>
    /// <remarks><c>pending_mutations</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsAccessGroupPendingMutation> PendingMutations
    {
        get => _pendingMutations.Value;
        init => _pendingMutations = new(value);
    }

    /// <summary>Warnings that stand at present; empty if there are none. Never <c>null</c>.</summary>
    /// <remarks><c>warnings</c> of the API, a list.</remarks>
    public IReadOnlyList<AcsAccessGroupWarning> Warnings { get => _warnings.Value; init => _warnings = new(value); }

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

    private AcsAccessGroup(ref Utf8JsonReader reader)
        : this()
    {
        var members = new ResponseMembers();
        JsonRead.StartObject(ref reader);
        while (members.Next(ref reader))
        {
            switch (members.Name.Length)
            {
                case 4 when members.Name.SequenceEqual("name"u8): _name = members.String(ref reader); break;
                case 6 when members.Name.SequenceEqual("errors"u8):
                    _errors = new(members.List<AcsAccessGroupError>(ref reader, LooseRead.Record));
                    break;
                case 8 when members.Name.SequenceEqual("warnings"u8):
                    _warnings = new(members.List<AcsAccessGroupWarning>(ref reader, LooseRead.Record));
                    break;
                case 10 when members.Name.SequenceEqual("created_at"u8):
                    _createdAt = members.DateTime(ref reader);
                    break;
                case 10 when members.Name.SequenceEqual("is_managed"u8):
                    _isManaged = members.Boolean(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("display_name"u8):
                    _displayName = members.String(ref reader);
                    break;
                case 12 when members.Name.SequenceEqual("workspace_id"u8):
                    _workspaceId = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("acs_system_id"u8):
                    _acsSystemId = members.String(ref reader);
                    break;
                case 13 when members.Name.SequenceEqual("external_type"u8):
                    _externalType = members.Enum<AcsAccessGroupExternalType>(ref reader);
                    break;
                case 15 when members.Name.SequenceEqual("access_schedule"u8):
                    AccessSchedule = members.Record<AcsAccessSchedule>(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("access_group_type"u8):
                    _accessGroupType = members.Enum<AcsAccessGroupExternalType>(ref reader);
                    break;
                case 17 when members.Name.SequenceEqual("pending_mutations"u8):
                    _pendingMutations = new(members.List<AcsAccessGroupPendingMutation>(ref reader, LooseRead.Record));
                    break;
                case 19 when members.Name.SequenceEqual("acs_access_group_id"u8):
                    _acsAccessGroupId = members.String(ref reader);
                    break;
                case 20 when members.Name.SequenceEqual("connected_account_id"u8):
                    _connectedAccountId = members.String(ref reader);
                    break;
                case 26 when members.Name.SequenceEqual("external_type_display_name"u8):
                    _externalTypeDisplayName = members.String(ref reader);
                    break;
                case 30 when members.Name.SequenceEqual("access_group_type_display_name"u8):
                    _accessGroupTypeDisplayName = members.String(ref reader);
                    break;
                default: members.Keep(ref reader); break;
            }
        }

        _additional = new(members.Additional);
    }

    static AcsAccessGroup ISeamJson<AcsAccessGroup>.ReadJson(ref Utf8JsonReader reader) => new(ref reader);

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
        JsonWrite.Enum(writer, "access_group_type"u8, _accessGroupType.Given);
        JsonWrite.String(writer, "access_group_type_display_name"u8, _accessGroupTypeDisplayName.Given);
        JsonWrite.Record(writer, "access_schedule"u8, AccessSchedule);
        JsonWrite.String(writer, "acs_access_group_id"u8, _acsAccessGroupId.Given);
        JsonWrite.String(writer, "acs_system_id"u8, _acsSystemId.Given);
        JsonWrite.String(writer, "connected_account_id"u8, _connectedAccountId.Given);
        JsonWrite.DateTime(writer, "created_at"u8, _createdAt.Given);
        JsonWrite.String(writer, "display_name"u8, _displayName.Given);
        JsonWrite.List(writer, "errors"u8, _errors.Given, JsonWrite.RecordValue);
        JsonWrite.Enum(writer, "external_type"u8, _externalType.Given);
        JsonWrite.String(writer, "external_type_display_name"u8, _externalTypeDisplayName.Given);
        JsonWrite.Boolean(writer, "is_managed"u8, _isManaged.Given);
        JsonWrite.String(writer, "name"u8, _name.Given);
        JsonWrite.List(writer, "pending_mutations"u8, _pendingMutations.Given, JsonWrite.RecordValue);
        JsonWrite.List(writer, "warnings"u8, _warnings.Given, JsonWrite.RecordValue);
        JsonWrite.String(writer, "workspace_id"u8, _workspaceId.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);
}
