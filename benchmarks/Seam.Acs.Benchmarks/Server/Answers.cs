using System.Globalization;
using System.Text;

namespace Seam.Acs.Benchmarks;

/// <summary>What the server answers, made once: the same bytes for all peers.</summary>
internal static class Answers
{
    /// <summary>How many credentials the list has.</summary>
    public const int ListCount = 500;

    /// <summary>One credential: <c>{"acs_credential":{…}}</c>.</summary>
    public static byte[] One { get; } =
        Encoding.UTF8.GetBytes("{\"acs_credential\":" + Credential(0) + ",\"ok\":true}");

    /// <summary>A page of 500 credentials, the last one.</summary>
    public static byte[] List { get; } = Encoding.UTF8.GetBytes(MakeList());

    public static string IdOf(int index) => Id(1, index);

    private static string MakeList()
    {
        var text = new StringBuilder("{\"acs_credentials\":[");
        for (var index = 0; index < ListCount; index++)
            text.Append(index == 0 ? "" : ",").Append(Credential(index));
        return text.Append(
                "],\"pagination\":{\"next_page_cursor\":null,\"has_next_page\":false,\"next_page_url\":null},\"ok\":true}"
            )
            .ToString();
    }

    // As the API writes the PIN of a guest in a Latch building: every ID a UUID, each moment to the millisecond.
    private static string Credential(int index)
    {
        var createdAt = new DateTimeOffset(2026, 7, 1, 8, 30, 0, 137, TimeSpan.Zero).AddMinutes(7.001 * index);
        return $$"""
            {"acs_credential_id":"{{Id(1, index)}}","workspace_id":"{{Id(2, 0)}}","acs_system_id":"{{Id(
                3,
                index / 100
            )}}","connected_account_id":"{{Id(4, 0)}}","acs_user_id":"{{Id(5, index / 2)}}","user_identity_id":"{{Id(
                6,
                index / 2
            )}}","display_name":"PIN of guest {{index}}","access_method":"code","code":"{{Code(
                index
            )}}","external_type":"pti_card","external_type_display_name":"PTI Card","is_managed":true,"is_issued":true,"issued_at":"{{Time(
                createdAt.AddSeconds(9)
            )}}","is_multi_phone_sync_credential":false,"is_one_time_use":false,"is_latest_desired_state_synced_with_provider":true,"latest_desired_state_synced_with_provider_at":"{{Time(
                createdAt.AddSeconds(11)
            )}}","created_at":"{{Time(createdAt)}}","starts_at":"{{Time(createdAt.AddHours(6))}}","ends_at":"{{Time(
                createdAt.AddHours(54)
            )}}","errors":[],"warnings":[]}
            """;
    }

    private static string Id(int kind, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind:x8}-7d1e-4b6a-9c3f-{index:x12}");

    private static string Code(int index) => (1_000_003 + index * 7919).ToString(CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset time) =>
        time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
