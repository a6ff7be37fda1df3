// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>What resetting a sandbox brought: nothing to read.</summary>
/// <remarks>
/// <c>action_attempt.reset_sandbox_workspace</c> of the API. Two are equal where all their members are.
/// </remarks>
[JsonConverter(typeof(SeamJsonConverter<ResetSandboxWorkspaceResult>))]
public sealed partial record ResetSandboxWorkspaceResult : ISeamJson<ResetSandboxWorkspaceResult>
{
    /// <summary>Makes an empty one.</summary>
    public ResetSandboxWorkspaceResult() { }

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
