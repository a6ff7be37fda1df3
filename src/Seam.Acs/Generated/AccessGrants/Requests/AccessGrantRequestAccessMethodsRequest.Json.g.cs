// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Seam.Acs;

public sealed partial record AccessGrantRequestAccessMethodsRequest
{
    [SetsRequiredMembers]
    private AccessGrantRequestAccessMethodsRequest(ref Utf8JsonReader reader)
    {
        AccessGrantId = null!;
        RequestedAccessMethods = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 15 when name.SequenceEqual("access_grant_id"u8):
                    AccessGrantId = JsonRead.String(ref reader)!;
                    continue;
                case 24 when name.SequenceEqual("requested_access_methods"u8):
                    RequestedAccessMethods = JsonRead.List(
                        ref reader,
                        JsonRead.Record<AccessGrantCreateRequestedAccessMethod>
                    )!;
                    continue;
            }

            throw JsonRead.UnknownParameter(name);
        }
    }

    static AccessGrantRequestAccessMethodsRequest ISeamJson<AccessGrantRequestAccessMethodsRequest>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "access_grant_id"u8, AccessGrantId);
        JsonWrite.List(writer, "requested_access_methods"u8, RequestedAccessMethods, JsonWrite.RecordValue);
        writer.WriteEndObject();
    }

    /// <summary>Whether the other one has the same members, lists by their items and JSON by its value.</summary>
    /// <param name="other">The one to compare with; may be <c>null</c>.</param>
    public bool Equals(AccessGrantRequestAccessMethodsRequest? other) =>
        ReferenceEquals(this, other)
        || other is not null
            && AccessGrantId == other.AccessGrantId
            && JsonEquality.Lists(RequestedAccessMethods, other.RequestedAccessMethods);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(AccessGrantId);
        hash.Add(JsonEquality.Hash(RequestedAccessMethods));
        return hash.ToHashCode();
    }

    /// <summary>The record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void ISeamRequest.Validate()
    {
        RequestCheck.Given(AccessGrantId, "accessGrantId");
        RequestCheck.Given(RequestedAccessMethods, "requestedAccessMethods");
        RequestCheck.Count(RequestedAccessMethods, 1, int.MaxValue, "requestedAccessMethods");
        RequestCheck.Parts(RequestedAccessMethods, "requestedAccessMethods");
    }

    void ISeamRequest.WriteQuery(QueryStringBuilder query) { }

    void ISeamRequest.WriteBody(Utf8JsonWriter writer) => WriteJson(writer);
}
