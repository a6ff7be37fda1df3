namespace Seam.Acs.Tests;

/// <summary>The states and types of an action attempt as the API spells them.</summary>
public sealed class KnownValueTests
{
    [Fact]
    public void States() =>
        Assert.Equal(
            ["pending", "success", "error"],
            new[] { ActionAttemptStatus.Pending, ActionAttemptStatus.Success, ActionAttemptStatus.Error }.Select(
                status => status.Value
            )
        );

    [Fact]
    public void Types() =>
        Assert.Equal(
            [
                "SCAN_CREDENTIAL",
                "ENCODE_CREDENTIAL",
                "SCAN_TO_ASSIGN_CREDENTIAL",
                "ASSIGN_CREDENTIAL",
                "UNLOCK_DOOR",
                "LOCK_DOOR",
                "RESET_SANDBOX_WORKSPACE",
            ],
            new[]
            {
                ActionAttemptType.ScanCredential,
                ActionAttemptType.EncodeCredential,
                ActionAttemptType.ScanToAssignCredential,
                ActionAttemptType.AssignCredential,
                ActionAttemptType.UnlockDoor,
                ActionAttemptType.LockDoor,
                ActionAttemptType.ResetSandboxWorkspace,
            }.Select(type => type.Value)
        );
}
