// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

public partial class ActionAttemptConverter
{
    static partial void AddKnown()
    {
        Add<AccessMethod>();
        Add<AcsCredential>();
        Add<ResetSandboxWorkspaceResult>();
        Add<ScanCredentialResult>();
        Add<UnlockDoorResult>();
    }
}
